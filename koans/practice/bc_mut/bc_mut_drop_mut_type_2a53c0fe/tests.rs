#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn turns() {
        let mut wheel = Wheel::new(&["car", "trip", "zonk"]);
        assert_eq!(
            play(&mut wheel, &[1, -2, 6, 1]),
            ["trip", "zonk", "zonk", "car"]
        );
    }
}
