#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stages() {
        assert_eq!(assess(&[]), Warning::None);
        assert_eq!(assess(&[40.0, 42.0, 42.5].map(Level)), Warning::None);
        assert_eq!(assess(&[42.0, 42.0, 42.5].map(Level)), Warning::Watch);
        assert_eq!(assess(&[Level(46.5)]), Warning::Evacuate(Level(1.5)));
    }
}
