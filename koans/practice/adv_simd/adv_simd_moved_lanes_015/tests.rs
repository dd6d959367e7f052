#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sinks() {
        let flock = glide(
            Flock {
                height: F4::splat(10.0),
                climb: F4::splat(0.0),
            },
            4,
        );
        assert_eq!(flock.height, F4::splat(8.0));
    }
    #[test]
    fn tires() {
        let flock = glide(
            Flock {
                height: F4::splat(0.0),
                climb: F4([1.0, 2.0, 3.0, 4.0]),
            },
            1,
        );
        assert_eq!(flock.height, F4([0.5, 1.5, 2.5, 3.5]));
        assert_eq!(flock.climb, F4([0.5, 1.0, 1.5, 2.0]));
    }
}
