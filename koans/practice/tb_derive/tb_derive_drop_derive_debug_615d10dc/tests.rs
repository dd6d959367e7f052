#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_name() {
        assert_eq!(display(&Gear::High), "High gear");
    }
}
