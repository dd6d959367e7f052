#[cfg(test)]
mod tests {
    use super::*;
    fn day(minutes: &[u32], mood: Option<u8>) -> Day {
        let sessions = minutes.iter().map(|&minutes| diary::Session {
            minutes,
            guided: minutes > 10,
        });
        Day {
            sessions: sessions.collect(),
            mood,
        }
    }
    #[test]
    fn sums_by_kind() {
        let week = [
            day(&[5, 20], Some(3)),
            Day::default(),
            day(&[15, 8], Some(5)),
        ];
        assert_eq!((minutes(&week, true), minutes(&week, false)), (35, 13));
        assert_eq!(mood_range(&week), Some((3, 5)));
    }
    #[test]
    fn no_moods() {
        assert_eq!(mood_range(&[day(&[1], None)]), None);
    }
}
