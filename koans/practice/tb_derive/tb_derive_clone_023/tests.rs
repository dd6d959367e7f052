#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes() {
        assert_eq!(Crossing::next(Light::Red), Light::Green);
    }

    #[test]
    fn stops() {
        assert_eq!(Crossing::next(Light::Green), Light::Red);
    }
}
