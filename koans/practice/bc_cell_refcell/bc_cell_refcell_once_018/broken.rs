use std::cell::OnceCell;

#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    pub title: String,
    pub per_page: usize,
}

static SITE: OnceCell<Site> = OnceCell::new();

pub fn install(title: &str, per_page: usize) -> Result<(), String> {
    SITE.set(Site {
        title: title.to_string(),
        per_page,
    })
    .map_err(|rejected| format!("already installed, {} ignored", rejected.title))
}

fn site() -> &'static Site {
    SITE.get_or_init(|| Site {
        title: "untitled".into(),
        per_page: 10,
    })
}

pub fn pages(articles: usize) -> usize {
    articles.div_ceil(site().per_page)
}

pub fn heading(page: usize) -> String {
    format!("{} - page {page}", site().title)
}
