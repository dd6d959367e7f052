#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn labels() {
        assert_eq!(
            Player::load("Gymnopédie").play().label(),
            "Gymnopédie @ 0:00"
        );
        assert_eq!(
            Player::load("Bolero").play_from(75).label(),
            "Bolero @ 1:15"
        );
    }
}
