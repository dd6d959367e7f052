#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tilts_back() {
        let mut seesaw = Seesaw::new(vec![
            Load {
                grams: 20,
                position: 3,
            },
            Load {
                grams: 10,
                position: -2,
            },
        ]);
        assert_eq!(seesaw.torque(), 40);
        assert_eq!(seesaw.shift(), 10);
        assert_eq!(seesaw.shift(), -20);
        assert_eq!(seesaw.shift(), 10);
    }
}
