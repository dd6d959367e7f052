#[cfg(test)]
mod tests {
    use super::*;
    fn quay(list: &[(&str, u32)]) -> Quay {
        Quay {
            ferries: list
                .iter()
                .map(|&(n, t)| Ferry {
                    name: n.into(),
                    leaves: t,
                })
                .collect(),
        }
    }
    #[test]
    fn picks_south() {
        let (n, s) = (quay(&[("Ida", 900), ("Tor", 700)]), quay(&[("Elk", 650)]));
        assert_eq!(announce(&n, &s, 600), "Elk");
        assert_eq!(announce(&n, &s, 660), "Tor");
        assert_eq!(next_at(&n, 800).unwrap().leaves, 900);
    }
    #[test]
    fn none_left() {
        let (n, s) = (quay(&[]), quay(&[("Elk", 650)]));
        assert_eq!(announce(&n, &s, 700), "no ferry");
        assert!(earliest(&n, &s, 650).is_some());
    }
}
