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

pub async fn guarded<H>(token: Option<&str>, handler: H) -> Response
where
    H: AsyncFnOnce(&str) -> Response,
{
    match token {
        Some(user) => handler(user).await,
        None => Response {
            status: 401,
            body: String::new(),
        },
    }
}

pub async fn profile(token: Option<&str>, visits: u32) -> Response {
    guarded(token, async |user| {
        let greeting = std::future::ready(format!("{user}: {visits} visits")).await;
        Response::from(greeting.as_str())
    })
    .await
}
