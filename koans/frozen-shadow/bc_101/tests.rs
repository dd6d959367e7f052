#[cfg(test)]
mod tests {
    use super::*;
    fn station(call_sign: &str) -> Station {
        Station {
            call_sign: call_sign.to_string(),
            log: Vec::new(),
        }
    }
    fn renamed(old: &str, new: &str) -> Entry {
        Entry::Renamed {
            old: old.to_string(),
            new: new.to_string(),
        }
    }
    #[test]
    fn hears_others_only() {
        let mut s = station("LA1B");
        hear(&mut s, "SM5X", 12);
        hear(&mut s, "LA1B", 13);
        hear(&mut s, "OH2C", 40);
        assert_eq!(
            s.log,
            [
                Entry::Heard {
                    who: "SM5X".to_string(),
                    minute: 12
                },
                Entry::Heard {
                    who: "OH2C".to_string(),
                    minute: 40
                },
            ]
        );
    }
    #[test]
    fn rename_changes_sign_and_log() {
        let mut s = station("LA1B");
        assert_eq!(rename(&mut s, "LA7T".into()), 1);
        assert_eq!(s.call_sign, "LA7T");
        assert_eq!(s.log, [renamed("LA1B", "LA7T")]);
    }
    #[test]
    fn renames_add_up() {
        let mut s = station("A");
        hear(&mut s, "B", 1);
        assert_eq!(rename(&mut s, "B".into()), 2);
        hear(&mut s, "B", 2);
        assert_eq!(rename(&mut s, "C".into()), 3);
        assert_eq!(s.log[1..], [renamed("A", "B"), renamed("B", "C")]);
        assert_eq!(s.call_sign, "C");
    }
}
