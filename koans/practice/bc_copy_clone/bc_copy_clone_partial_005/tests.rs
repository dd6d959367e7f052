#[cfg(test)]
mod tests {
    use super::*;
    fn form(grams: u32) -> Form {
        Form {
            sender: "Ulla".into(),
            receiver: "Per".into(),
            grams,
        }
    }
    #[test]
    fn label() {
        let p = Parcel::from(form(300));
        assert_eq!(
            (p.label.as_str(), p.bill_to.as_str(), p.cents),
            ("Ulla -> Per", "Ulla", 390)
        );
    }
    #[test]
    fn heavy() {
        assert_eq!(Parcel::from(form(2500)).cents, 770);
    }
}
