#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn exports_phones_in_order() {
        let mut out = String::new();
        let contacts = [
            Contact {
                name: "Ada",
                phones: &["12", "34"],
            },
            Contact {
                name: "Bob",
                phones: &[],
            },
        ];
        export(&contacts, &mut out).unwrap();
        assert_eq!(
            out,
            "BEGIN:VCARD\nFN:Ada\nTEL;PREF=1:12\nTEL;PREF=2:34\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nEND:VCARD\n"
        );
    }
}
