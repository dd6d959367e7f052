#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let rain = [1.0, 0.0, 2.0, 3.5, 0.1, 4.0];
        assert_eq!(longest_rain(&rain, 1.0), Streak { from: 2, days: 2 });
        assert_eq!(longest_rain(&rain, 0.1), Streak { from: 2, days: 4 });
        assert_eq!(longest_rain(&rain, 9.0), Streak::default());
    }
}
