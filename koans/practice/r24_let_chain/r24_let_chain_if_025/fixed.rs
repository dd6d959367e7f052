use std::collections::HashMap;

pub struct Wiki {
    pages: HashMap<String, String>,
}

impl FromIterator<(&'static str, &'static str)> for Wiki {
    fn from_iter<T: IntoIterator<Item = (&'static str, &'static str)>>(pages: T) -> Self {
        Wiki {
            pages: pages
                .into_iter()
                .map(|(k, v)| (k.to_string(), v.to_string()))
                .collect(),
        }
    }
}

impl Wiki {
    pub fn resolve<'w>(&'w self, title: &'w str) -> Result<&'w str, usize> {
        let mut title = title;
        for hops in 0.. {
            if hops == 5 {
                return Err(hops);
            }
            let body = self.pages.get(title).ok_or(hops)?;
            if let Some(link) = body.strip_prefix("#REDIRECT [[")
                && let Some(target) = link.strip_suffix("]]")
                && !target.is_empty()
            {
                title = target;
                continue;
            }
            return Ok(title);
        }
        unreachable!("the loop returns")
    }
}
