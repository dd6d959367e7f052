#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn averages() {
        let all = [
            Review::Stars {
                given: 5,
                critic: true,
            },
            Review::Text("long".into()),
            Review::Stars {
                given: 2,
                critic: false,
            },
        ];
        assert_eq!(average(&all), Some(4.0));
        assert_eq!(average(&all[1..2]), None);
    }
}
