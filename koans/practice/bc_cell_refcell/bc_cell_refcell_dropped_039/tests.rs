#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints_after_release() {
        let meter = Meter::priced(5);
        assert_eq!(meter.insert(50), "10 min, 50 ct");
        assert_eq!(meter.insert(12), "12 min, 60 ct");
    }
}
