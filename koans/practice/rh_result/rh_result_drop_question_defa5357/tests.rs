#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn walks() {
        let a = [2, 0, 1, 9];
        assert_eq!(walk(&a, 0, 2), Ok(1));
        assert_eq!(walk(&a, 1, 0), Ok(1));
        assert_eq!(walk(&a, 3, 2), Err(OffBoard(9)));
        assert_eq!(follow(&a, 3), Ok(9));
        assert_eq!(follow(&a, 4), Err(OffBoard(4)));
    }
}
