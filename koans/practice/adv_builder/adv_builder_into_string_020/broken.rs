pub struct Headers {
    list: Vec<(String, String)>,
}

impl Headers {
    pub fn none() -> Headers {
        Headers {
            list: Vec::with_capacity(4),
        }
    }

    pub fn set<K, V>(mut self, key: K, value: V) -> Headers
    where
        K: Into<String>,
        V: Into<String>,
    {
        let key = key.into().to_lowercase();
        self.list.retain(|(k, _)| *k != key);
        self.list.push((key, value.into()));
        self
    }

    pub fn block(&self) -> String {
        let mut text = String::new();
        for (key, value) in &self.list {
            text.push_str(&format!("{key}: {value}\r\n"));
        }
        text
    }
}

pub fn for_body(body: &[u8], kind: &str) -> String {
    Headers::none()
        .set("Content-Length", body.len())
        .set("Content-Type", kind)
        .block()
}
