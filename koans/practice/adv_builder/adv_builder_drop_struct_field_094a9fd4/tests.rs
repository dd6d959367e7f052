#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn healthy() {
        let oven = Oven {
            celsius: 181.0,
            target: 180.0,
            door_open: false,
            fan_rpm: 1_400,
        };
        assert!(oven.self_test().is_empty());
    }
    #[test]
    fn everything_wrong() {
        let oven = Oven {
            celsius: 230.0,
            target: 180.0,
            door_open: true,
            fan_rpm: 0,
        };
        assert_eq!(oven.self_test(), ["door open", "too hot", "fan stuck"]);
    }
}
