pub trait Sink {
    fn write(&mut self, line: String);
}

impl Sink for Vec<String> {
    fn write(&mut self, line: String) {
        self.push(line);
    }
}

pub fn tagger(tag: String) -> impl Fn(&str) -> String {
    move |line| {
        let mut out = tag.clone();
        out.push_str(": ");
        out.push_str(line.trim_end());
        out
    }
}

pub fn copy_tagged(input: &str, tag: &str, sink: &mut impl Sink) -> usize {
    let label = tagger(tag.to_string());
    let mut written = 0;
    for line in input.lines().filter(|l| !l.trim().is_empty()) {
        sink.write(label(line));
        written += 1;
    }
    written
}
