use std::collections::BTreeMap;

pub struct Web {
    pages: BTreeMap<&'static str, &'static str>,
}

impl Web {
    pub fn offline(pages: &[(&'static str, &'static str)]) -> Web {
        Web {
            pages: pages.iter().copied().collect(),
        }
    }

    pub async fn get(&self, url: &str) -> Option<String> {
        let html = self.pages.get(url.trim_end_matches('/'))?;
        Some(html.to_string())
    }
}

fn between<'h>(html: &'h str, open: &str, close: &str) -> Option<&'h str> {
    let start = html.find(open)? + open.len();
    let length = html[start..].find(close)?;
    Some(&html[start..start + length])
}

pub async fn title(web: &Web, url: &str) -> String {
    let html = web.get(url).await.unwrap_or_default();
    between(&html, "<title>", "</title>")
        .unwrap_or("untitled")
        .to_string()
}
