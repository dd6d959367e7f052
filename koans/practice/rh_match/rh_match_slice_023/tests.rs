#[cfg(test)]
mod tests {
    use super::*;
    fn d(name: &str, leads: bool) -> Dancer {
        Dancer {
            name: name.into(),
            leads,
        }
    }
    #[test]
    fn couples() {
        assert_eq!(
            couple([d("Ann", false), d("Bob", true)]),
            Couple::Mixed("Bob".into(), "Ann".into())
        );
        let all = floor(&[d("Cy", true), d("Di", true), d("Ed", false)]);
        assert_eq!(all, [Couple::Same("Cy".into(), "Di".into())]);
    }
}
