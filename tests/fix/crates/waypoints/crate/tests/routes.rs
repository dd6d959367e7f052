use waypoints::Router;

fn router() -> Router<'static, u8> {
    Router::new()
        .add("/users/:id", 1)
        .add("/users/:id/posts/:post", 2)
        .add("/files/*", 3)
}

#[test]
fn parameters_are_found() {
    let router = router();
    let (handler, params) = router.find("/users/7/posts/9").unwrap();
    assert_eq!(*handler, 2);
    assert_eq!(params.get("post"), Some("9"));
    assert_eq!(params.query(), "id=7&post=9");
}

#[test]
fn the_rest_matches_anything() {
    assert_eq!(router().find("/files/a/b").map(|(handler, _)| *handler), Some(3));
    assert!(router().find("/users").is_none());
    assert!(router().find("/users/1/2").is_none());
}
