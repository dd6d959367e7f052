#[cfg(test)]
mod tests {
    use super::*;
    fn s(minute: u16, film: &str) -> Screening {
        Screening {
            minute,
            film: film.into(),
        }
    }
    #[test]
    fn merges_and_sorts() {
        let cinemas = vec![
            Cinema {
                screens: vec![vec![s(1200, "Alien"), s(900, "Up")], vec![]],
            },
            Cinema {
                screens: vec![vec![s(900, "Up"), s(930, "Her")]],
            },
        ];
        let programme = programme(cinemas);
        assert_eq!(programme, [s(900, "Up"), s(930, "Her"), s(1200, "Alien")]);
        assert_eq!(next_after(&programme, 901), Some(&s(930, "Her")));
        assert_eq!(next_after(&programme, 1201), None);
    }
}
