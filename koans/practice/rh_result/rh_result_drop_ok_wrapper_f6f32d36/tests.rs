#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loud_ones() {
        let yard = [Animal::Cat, Animal::Dog(2)];
        assert_eq!(sound(&yard, 0).unwrap(), "meow");
        assert_eq!(sound(&yard, 1).unwrap(), "woofwoof");
    }

    #[test]
    fn silent_ones() {
        assert_eq!(sound(&[], 0).unwrap_err(), "nobody there");
    }
}
