use std::collections::BTreeSet;

#[derive(Clone, Debug)]
pub struct Span {
    pub low: u16,
    pub high: u16,
}

pub fn shrink(span: &Span, used: &BTreeSet<u16>, start: i32) -> Result<Span, String> {
    let wanted = u16::try_from(start).map_err(|_| format!("port {start}"))?;
    let low = wanted.max(span.low);
    let Some(taken) = used.iter().find(|port| **port >= low) else {
        return Ok(span.clone());
    };
    let high = span.high.min(*taken);
    Ok(Span { low, high })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_before_taken() {
        let span = Span { low: 20, high: 90 };
        let used = BTreeSet::from([10, 40, 60]);
        let next = shrink(&span, &used, 30).unwrap();
        assert_eq!((next.low, next.high), (30, 40));
    }

    #[test]
    fn all_free_or_wrong() {
        let span = Span { low: 20, high: 90 };
        let next = shrink(&span, &BTreeSet::new(), 30).unwrap();
        assert_eq!((next.low, next.high), (20, 90));
        let text = shrink(&span, &BTreeSet::new(), -2).unwrap_err();
        assert_eq!(text, "port -2");
    }
}
