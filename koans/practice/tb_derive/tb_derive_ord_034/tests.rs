#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, usage: Usage) -> (String, Usage) {
        (name.to_string(), usage)
    }

    #[test]
    fn biggest_first() {
        let f = [
            row("etc", Usage::Kilobytes(900)),
            row("usr", Usage::Gigabytes(3)),
            row("tmp", Usage::Kilobytes(901)),
        ];
        assert_eq!(report(&f), "usr;tmp;etc;");
    }

    #[test]
    fn ties_and_empty() {
        assert_eq!(
            report(&[row("b", Usage::Gigabytes(1)), row("a", Usage::Gigabytes(1))]),
            "b;a;"
        );
        assert_eq!(report(&[]), "");
    }
}
