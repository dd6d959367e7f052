#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_text() {
        assert_eq!(Time::default().parts(), (0, 0));
    }
}
