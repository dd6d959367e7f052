#[cfg(test)]
mod tests {
    use super::*;
    fn sheet(name: &str, checksum: &str, data: &[u8]) -> Sheet {
        Sheet {
            name: name.into(),
            checksum: checksum.into(),
            data: data.to_vec(),
        }
    }
    #[test]
    fn verifies() {
        let sheets = [
            sheet("N1", "9", &[1, 1]),
            sheet("N2", "9", &[1]),
            sheet("N3", "zz", &[]),
        ];
        assert_eq!(damaged(&sheets), ["N2", "N3"]);
    }
    #[test]
    fn explains() {
        let text = |s: Sheet| verify(&s).unwrap_err().to_string();
        assert_eq!(text(sheet("N2", "9", &[1])), "N2 has checksum 1");
        assert_eq!(
            text(sheet("N3", "zz", &[])),
            "checksum of N3 is not hexadecimal"
        );
    }
}
