#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_percentage() {
        assert_eq!("15%".parse::<Percent>().unwrap().0, 15);
    }
}
