import Synchronization

/// How many requests one network address may make.
public struct RateLimit: Sendable, Hashable {
    /// Requests a second in the long run.
    public var perSecond: Double
    /// Requests at once.
    public var burst: Double

    public init(perSecond: Double, burst: Double) {
        (self.perSecond, self.burst) = (perSecond, burst)
    }
}

/// A bucket of tokens per network address: a request takes one, time gives them back.
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private let limit: RateLimit
    private let buckets = Mutex<[String: Bucket]>([:])
    /// Addresses kept at once; full buckets are forgotten before that.
    private let capacity = 10_000

    init(_ limit: RateLimit) {
        self.limit = limit
    }

    /// Takes a token.
    /// - Returns: nil, or the seconds to wait when there is none.
    func take(_ client: String, at now: ContinuousClock.Instant) -> Int? {
        buckets.withLock { buckets in
            if buckets.count >= capacity {
                buckets = buckets.filter { filled($0.value, at: now) < limit.burst }
                if buckets.count >= capacity { buckets.removeAll() }
            }
            var bucket = buckets[client] ?? Bucket(tokens: limit.burst, filled: now)
            bucket.tokens = filled(bucket, at: now)
            bucket.filled = now
            defer { buckets[client] = bucket }
            guard bucket.tokens >= 1 else { return max(1, Int(((1 - bucket.tokens) / limit.perSecond).rounded(.up))) }
            bucket.tokens -= 1
            return nil
        }
    }

    private func filled(_ bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
        let passed = (now - bucket.filled) / .seconds(1)
        return min(limit.burst, bucket.tokens + passed * limit.perSecond)
    }
}
