#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills() {
        let mut t = [0; 5];
        fill_squares(&mut t, 1);
        assert_eq!(t, [1, 4, 9, 16, 25]);
        let mut u = [7; 2];
        fill_squares(&mut u, 10);
        assert_eq!(u, [100, 121]);
    }

    #[test]
    fn part() {
        let mut t = [0; 3];
        square_into(&mut t, 2);
        assert_eq!(t, [4, 9, 16]);
    }
}
