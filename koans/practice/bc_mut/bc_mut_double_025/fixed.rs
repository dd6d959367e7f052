#[derive(Default)]
pub struct Request {
    pub headers: Vec<(String, String)>,
    pub retries: u8,
}

impl Request {
    pub fn header(&mut self, name: &str, value: &str) -> &mut Self {
        self.headers.push((name.to_string(), value.to_string()));
        self
    }

    pub fn retries(&mut self, count: u8) -> &mut Self {
        self.retries = count.min(5);
        self
    }
}

pub fn login(user: &str, attempts: u8) -> Request {
    let mut request = Request::default();
    let handle = request.header("user", user);
    handle.retries(attempts);
    handle.header("auth", "basic");
    request
}
