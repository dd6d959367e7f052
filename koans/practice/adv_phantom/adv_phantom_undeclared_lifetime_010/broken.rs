use std::marker::PhantomData;

pub struct Span {
    start: usize,
    end: usize,
    source: PhantomData<&'src str>,
}

pub fn words<'src>(source: &'src str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = None;
    for (at, c) in source.char_indices().chain([(source.len(), ' ')]) {
        match (c.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                spans.push(Span {
                    start: from,
                    end: at,
                    source: PhantomData,
                });
                start = None;
            }
            _ => {}
        }
    }
    spans
}

pub fn text<'src>(span: &Span, source: &'src str) -> &'src str {
    &source[span.start..span.end]
}
