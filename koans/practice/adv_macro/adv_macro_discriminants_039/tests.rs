#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        assert_eq!(Fault::from_code(30), Some(Fault::Motor));
        assert_eq!(Fault::from_code(99), None);
    }
    #[test]
    fn doors() {
        let doors = Fault::ALL.iter().filter(|fault| is_door(**fault)).count();
        assert_eq!(doors, 2);
    }
}
