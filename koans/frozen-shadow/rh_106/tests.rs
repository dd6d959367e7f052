#[cfg(test)]
mod tests {
    use super::*;
    fn gate(free: u32) -> Gate {
        Gate {
            free,
            banned: vec!["BAD 1".to_string()],
        }
    }
    #[test]
    fn admits_until_full() {
        let mut g = gate(2);
        assert!(matches!(g.admit("A"), Ok(1)));
        assert!(matches!(g.admit("BAD 1"), Err(Refusal::Banned(p)) if p == "BAD 1"));
        assert!(matches!(g.admit("B"), Ok(0)));
        assert!(matches!(g.admit("C"), Err(Refusal::Full)));
        assert_eq!(g.free, 0);
    }
    #[test]
    fn diary_has_all_three_kinds() {
        let (mut g, mut diary) = (gate(2), Diary::default());
        g.open(&["A", "BAD 1", "B", "C", "BAD 1", "D", "E"], &mut diary);
        assert_eq!(diary.tickets, [1, 0]);
        assert_eq!(diary.turned_away, 3);
        assert_eq!(diary.reported, ["BAD 1", "BAD 1"]);
        g.open(&["F"], &mut diary);
        assert_eq!(
            (diary.tickets.len(), diary.turned_away, diary.reported.len()),
            (2, 4, 2)
        );
    }
    #[test]
    fn quiet_days() {
        let mut diary = Diary::default();
        gate(5).open(&["A"], &mut diary);
        gate(5).open(&[], &mut diary);
        assert_eq!(
            (diary.tickets, diary.turned_away, diary.reported.len()),
            (vec![4], 0, 0)
        );
    }
}
