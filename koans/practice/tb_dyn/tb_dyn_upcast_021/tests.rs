#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn service() {
        let mut robots: Vec<Box<dyn Robot>> =
            vec![Box::new(Welder::default()), Box::new(Welder::default())];
        assert_eq!(shift(&mut robots, &["door", "roof", "hood"]), 1);
        assert_eq!(robots[1].work("x"), 1);
        assert_eq!(robots[1].hours(), 8);
    }
}
