#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heats_a_room() {
        let house = build(&[("hall".to_string(), 7.5)]);

        assert_eq!(house.rooms.len(), 1);
    }
}
