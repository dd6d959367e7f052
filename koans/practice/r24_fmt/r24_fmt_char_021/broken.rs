pub struct Writer {
    separator: char,
    buffer: String,
}

impl Writer {
    pub fn with_separator(separator: char) -> Self {
        Self {
            separator,
            buffer: String::new(),
        }
    }

    pub fn record<'f>(&mut self, fields: impl IntoIterator<Item = &'f str>) {
        for (position, field) in fields.into_iter().enumerate() {
            if position > 0 {
                self.buffer.push(self.separator);
            }
            self.field(field);
        }
        self.buffer.push_str("\n");
    }

    fn field(&mut self, field: &str) {
        if field.contains([self.separator, '"', '\n']) {
            self.buffer.push_str("\"");
            self.buffer += &field.replace('"', "\"\"");
            self.buffer.push('"');
        } else {
            self.buffer += field;
        }
    }

    pub fn finish(self) -> String {
        self.buffer
    }
}
