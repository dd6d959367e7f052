#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiplies_the_sides() {
        assert_eq!(area(&[4, 5, 6]), Ok(20));
        assert_eq!(area(&[4]), Err("no height"));
        assert_eq!(area(&[]), Err("no width"));
    }
}
