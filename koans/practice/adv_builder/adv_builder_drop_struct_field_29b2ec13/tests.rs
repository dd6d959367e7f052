#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn areas() {
        let square = Field {
            corners: vec![(0.0, 0.0), (3.0, 0.0), (3.0, 3.0), (0.0, 3.0)],
        };
        assert_eq!(area(&square), Ok(9.0));
        let path = Field {
            corners: vec![(0.0, 0.0), (1.0, 1.0)],
        };
        assert_eq!(area(&path), Err(TooFewCorners(2)));
    }
}
