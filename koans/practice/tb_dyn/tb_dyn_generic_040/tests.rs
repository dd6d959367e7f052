#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rows() {
        let all: Vec<Box<dyn Column>> =
            vec![Box::new(Years(vec![1999, 2004])), Box::new(Years(vec![7]))];
        assert_eq!(row(&all, 0), ["1999", "7"]);
        assert_eq!(row(&all, 1), ["2004"]);
    }
    #[test]
    fn finds() {
        assert_eq!(Years(vec![5, 66]).find(|t| t.starts_with('6')), Some(1));
    }
}
