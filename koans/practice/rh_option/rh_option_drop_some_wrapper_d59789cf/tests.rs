#[cfg(test)]
mod tests {
    use super::*;

    fn e(points: u32, goal_difference: i32, club: &str) -> Entry {
        Entry {
            points,
            goal_difference,
            club: club.into(),
        }
    }

    #[test]
    fn points_then_difference() {
        assert_eq!(
            champion(vec![e(60, 9, "Ajax"), e(71, 2, "PSV"), e(3, 40, "Go")]),
            Some("PSV".into())
        );
        assert_eq!(
            champion(vec![e(60, 9, "Ajax"), e(60, -2, "PSV")]),
            Some("Ajax".into())
        );
    }

    #[test]
    fn empty_table() {
        assert_eq!(champion(vec![]), None);
    }
}
