#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back() {
        assert_eq!(rooms_until_loop(&[2, 0, 3, 2]), Some(3));
        assert_eq!(rooms_until_loop(&[0]), Some(1));
    }

    #[test]
    fn falls_out_of_the_maze() {
        assert_eq!(rooms_until_loop(&[1, 5]), None);
        assert_eq!(rooms_until_loop(&[]), None);
    }
}
