#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn straight_and_turned() {
        let mirrors = Box2d::parse("..\\.\n..\\#\n....");
        assert_eq!(mirrors.shine(0), 4);
        assert_eq!(mirrors.shine(2), 4);
        assert_eq!(Box2d::parse("./\n#.").shine(0), 2);
        assert_eq!(Box2d::parse("./\n#.").shine(1), 0);
    }
}
