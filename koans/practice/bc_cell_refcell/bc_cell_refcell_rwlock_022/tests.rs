#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn night_lowers() {
        let hall = install(21.0);
        let display = hall.clone();
        assert!(display.heating(18.5));
        hall.nightfall(3.0);
        hall.nightfall(3.0);
        assert!(!display.heating(17.5));
        assert!(display.heating(16.5));
    }
}
