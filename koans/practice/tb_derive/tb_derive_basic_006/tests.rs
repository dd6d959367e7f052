#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single() {
        assert_eq!(
            invoice(&Reservation {
                guest: "Bo",
                room: Room::Single,
                nights: 2
            }),
            "Reservation { guest: \"Bo\", room: Single, nights: 2 } = 120"
        );
    }

    #[test]
    fn suite() {
        assert_eq!(
            invoice(&Reservation {
                guest: "Cy",
                room: Room::Suite,
                nights: 3
            }),
            "Reservation { guest: \"Cy\", room: Suite, nights: 3 } = 600"
        );
    }
}
