#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn notes() {
        let seal = Seal::Wax {
            stamp: "an owl".into(),
            colour: "green".into(),
        };
        let (note, letter) = seal_note(Letter {
            to: "Ida".into(),
            seal: seal.clone(),
        });
        assert_eq!(note, "Ida: green wax, stamp of an owl");
        assert_eq!(letter.seal, seal);
        assert_eq!(
            seal_note(Letter {
                to: "Max".into(),
                seal: Seal::Tape
            })
            .0,
            "Max: tape"
        );
    }
}
