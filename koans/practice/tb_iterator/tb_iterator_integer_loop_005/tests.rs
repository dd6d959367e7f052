#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_levels() {
        assert_eq!(pyramid(3, '#'), "  #\n ###\n#####\n");
    }
    #[test]
    fn counts() {
        assert_eq!(bricks(3), 9);
        assert_eq!(bricks(0), 0);
    }
}
