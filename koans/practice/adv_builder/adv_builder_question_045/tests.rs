#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn papers() {
        let form = KennelForm {
            owner: Some("Pia"),
            licence: Some(77),
            runs: None,
        };
        assert_eq!(
            Kennel::try_from(form),
            Ok(Kennel {
                owner: "Pia".into(),
                licence: 77,
                runs: 1
            })
        );
    }
    #[test]
    fn no_licence() {
        let form = KennelForm {
            owner: Some("Pia"),
            ..Default::default()
        };
        assert_eq!(Kennel::try_from(form), Err(Missing("licence")));
    }
}
