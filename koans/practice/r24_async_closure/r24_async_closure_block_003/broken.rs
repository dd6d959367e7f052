#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    pub status: u16,
    pub body: String,
}

impl From<&str> for Response {
    fn from(body: &str) -> Self {
        Response {
            status: 200,
            body: body.to_string(),
        }
    }
}

pub async fn guarded<H, F>(token: Option<&str>, handler: H) -> Response
where
    H: FnOnce(String) -> F,
    F: Future<Output = Response>,
{
    match token {
        Some(user) => handler(user.to_string()).await,
        None => Response {
            status: 401,
            body: String::new(),
        },
    }
}

pub async fn profile(token: Option<&str>, visits: u32) -> Response {
    guarded(token, |user| async move {
        let greeting = std::future::ready(format!("{user}: {visits} visits")).await;
        Response::from(greeting.as_str())
    })
    .await
}
