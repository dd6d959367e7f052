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
        return span.clone();
    };
    let high = span.high.min(*taken);
    Ok(Span { low, high })
}
